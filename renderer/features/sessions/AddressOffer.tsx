import { useEntry } from '#renderer/guided/useEntry.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { useMask } from '#renderer/ui/masking.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { Address } from '#shared/features/fields.ts';
import type { Session } from '#shared/features/sessions.ts';
import { addressSaid } from '#shared/rules/address-said.ts';
import type { Field } from '#shared/templates/schema.ts';
import type { SessionBook } from './book.ts';
import styles from './SessionPage.module.css';

interface AddressOfferProps {
  readonly session: Session;
  readonly phaseId: string;
  readonly field: Field;
  readonly book: SessionBook;
}

/** « Tu ou vous ? » was answered here: one press for the page of the person to say the same. */
export function AddressOffer({ field, ...rest }: AddressOfferProps) {
  return field.role === 'address' ? <Offers {...rest} field={field} /> : null;
}

function Offers({ session, phaseId, field, book }: AddressOfferProps) {
  const [value] = useEntry(book, field.kind, { phaseId, fieldId: field.id });
  const said = addressSaid(value);
  return said === null ? null : (
    <div role="status" className={styles.offers}>
      {session.pathway.companions.map((companion) => (
        <Offer key={companion.id} companion={companion} said={said} />
      ))}
    </div>
  );
}

interface OfferProps {
  readonly companion: Session['pathway']['companions'][number];
  readonly said: Address;
}

function Offer({ companion: { id, pseudonym }, said }: OfferProps) {
  const t = useT();
  const mask = useMask();
  const person = useRead(api.persons.get, { id }).data;
  const update = useCommand(api.persons.update);
  if (!person || person.address === said) return null;
  const name = mask(pseudonym);
  async function set(address: Address): Promise<void> {
    // Read again: the page of the person may have changed since it was shown.
    const { archivedAt, createdAt, updatedAt, hasIdentity, ...draft } = await call(
      api.persons.get,
      { id },
    );
    await update.mutateAsync({ ...draft, address });
  }
  const before = person.address;
  const follow = () =>
    set(said).then(() =>
      showToast(t(`sessions.address.done.${said}`, { name }), () => {
        void set(before).catch(() => undefined);
      }),
    );
  return (
    <div className={styles.offer}>
      <p>{t(`sessions.address.now.${before}`, { name })}</p>
      <Button onPress={() => void follow().catch(() => undefined)} isDisabled={update.isPending}>
        {t(`sessions.address.set.${said}`)}
      </Button>
      {update.error ? <ErrorNote error={update.error} /> : null}
    </div>
  );
}
