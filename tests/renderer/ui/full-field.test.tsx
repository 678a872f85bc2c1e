import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { ShortTextInput } from '#renderer/guided/fields/TextInput.tsx';
import { i18n } from '#renderer/i18n/i18n.ts';
import { TagField } from '#renderer/ui/TagField.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

afterEach(cleanup);

function Written({ field }: { field: (value: string, set: (next: string) => void) => ReactNode }) {
  const [value, set] = useState('');
  return <I18nextProvider i18n={i18n}>{field(value, set)}</I18nextProvider>;
}

const fields = {
  'a line of a form': (value: string, onChange: (next: string) => void) => (
    <TextField label="Titre" value={value} onChange={onChange} maxLength={60} />
  ),
  'a keyword of a session': (value: string, onChange: (next: string) => void) => (
    <ShortTextInput label="Mot" name="mot" value={value} onChange={onChange} limit="keyword" />
  ),
  'themes laid side by side': () => <TagField label="Thèmes" value={[]} onChange={() => {}} />,
};

describe('a field that takes no more', () => {
  it.each(Object.entries(fields))('says so when a long paste is cut: %s', async (_name, field) => {
    const user = userEvent.setup();
    render(<Written field={field} />);
    const box = screen.getByRole('textbox');
    await user.click(box);
    await user.paste('à son rythme');
    expect(screen.queryByRole('status')).toBeNull();
    await user.paste('thème '.repeat(900));
    expect(box).toHaveDisplayValue(/^.{60}$/);
    expect(screen.getByRole('status')).toHaveTextContent('Ce champ tient 60 signes');
    await user.keyboard('{Backspace}{Backspace}');
    expect(screen.queryByRole('status')).toBeNull();
  });
});
