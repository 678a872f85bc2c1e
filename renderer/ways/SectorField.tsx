import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Select } from '#renderer/ui/Select.tsx';

/** One of the user’s own sectors (settings); nothing to choose, nothing to show. */
export function SectorField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (sector: string) => void;
}) {
  const t = useT();
  const { data } = useRead(api.settings.get, null);
  const known = data?.sectors ?? [];
  // A sector no longer in the settings stays where it was chosen.
  const all = value === '' || known.includes(value) ? known : [value, ...known];
  if (all.length === 0) return null;
  const none = '-';
  return (
    <Select
      label={t('ways.form.sector')}
      options={[
        { value: none, label: t('ways.form.noSector') },
        ...all.map((each) => ({ value: each, label: each })),
      ]}
      value={value === '' ? none : value}
      onChange={(next) => onChange(next === none ? '' : next)}
    />
  );
}
