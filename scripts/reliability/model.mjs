/** @param {import('./kills.mjs').Task} task */
export async function modelFuzz() {
  return { notRun: 'x', failed: false };
}
