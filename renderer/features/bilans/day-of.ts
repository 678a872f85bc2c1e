/** The calendar day of a moment, where the computer is: `AAAA-MM-JJ`. */
export function dayOf(instant: number): string {
  const at = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
