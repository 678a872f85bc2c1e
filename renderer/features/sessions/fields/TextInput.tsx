import { TextArea, TextField } from '#renderer/ui/TextField.tsx';
import { valueLimits } from '#shared/templates/limits.ts';

interface ShortTextInputProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Longest text in UTF-16 units; `keyword`: one word or a very short expression. */
  readonly limit: number | 'keyword';
}

/** Above this, a line is not enough to see what one writes. */
const oneLine = 200;

/** A word, a line, or a few: as tall as its limit calls for. */
export function ShortTextInput({ limit, help, ...rest }: ShortTextInputProps) {
  const maxLength = limit === 'keyword' ? valueLimits.keyword : limit;
  const props = { ...rest, help, maxLength };
  return maxLength > oneLine ? <TextArea {...props} rows={2} /> : <TextField {...props} />;
}
