import { useT } from '#renderer/i18n/useT.ts';
import { TagField } from '#renderer/ui/TagField.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { limits } from '#shared/features/fields.ts';
import type { Identity } from '#shared/features/persons.ts';
import styles from './persons.module.css';

interface IdentityFieldsProps {
  readonly value: Identity;
  readonly onChange: (next: Identity) => void;
}

const most = 20;

/** What names a person in the world. Nothing is checked for form: it is only kept. */
export function IdentityFields({ value, onChange }: IdentityFieldsProps) {
  const t = useT();
  const line = (key: 'givenName' | 'familyName' | 'phone' | 'email') => (
    <TextField
      label={t(`persons.identity.${key}`)}
      name={`identity-${key}`}
      value={value[key]}
      onChange={(next) => onChange({ ...value, [key]: next })}
      maxLength={limits.pseudonym}
      spellCheck={false}
    />
  );
  return (
    <>
      <div className={styles.pair}>
        {line('givenName')}
        {line('familyName')}
      </div>
      <TagField
        label={t('persons.identity.otherNames')}
        help={t('persons.identity.otherNamesHelp')}
        name="identity-otherNames"
        value={value.otherNames}
        onChange={(next) => onChange({ ...value, otherNames: next.slice(0, most) })}
        maxLength={limits.pseudonym}
      />
      <div className={styles.pair}>
        {line('phone')}
        {line('email')}
      </div>
      <TagField
        label={t('persons.identity.places')}
        help={t('persons.identity.placesHelp')}
        name="identity-places"
        value={value.places}
        onChange={(next) => onChange({ ...value, places: next.slice(0, most) })}
        maxLength={limits.title}
      />
    </>
  );
}
