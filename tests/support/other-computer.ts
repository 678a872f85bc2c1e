import { cp, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { makeBackup } from '#main/vault/backup/backup.ts';
import { closeOpenVault } from '#main/vault/open-vault.ts';
import { documentFromText } from '#shared/editor/document.ts';
import type { Session } from '#shared/features/sessions.ts';
import { type Ask, askVault, openVault } from '#tests/reliability/tool/vault.ts';

interface Written {
  readonly pathway: string;
  readonly session: string;
}

/** Does something in a closed vault that is made with the journey's phrase, and closes it again. */
async function inVault<T>(
  profile: string,
  work: (ask: Ask, vault: Awaited<ReturnType<typeof openVault>>) => Promise<T>,
): Promise<T> {
  const vault = await openVault(join(profile, 'coffre'));
  return await work(askVault(vault), vault).finally(() => closeOpenVault(vault));
}

/** A person, a pathway and a session with a note in it. */
export function writeFirstNotes(profile: string, text: string): Promise<Written> {
  return inVault(profile, async (ask) => {
    const person = await ask<{ id: string }>('persons.create', { pseudonym: 'Roseau' });
    const draft = { personIds: [person.id], startedOn: '2026-01-12' };
    const pathway = await ask<{ id: string }>('pathways.create', draft);
    const session = await startSession(ask, pathway.id, '2026-02-03');
    await writeNote(ask, session, text);
    return { pathway: pathway.id, session };
  });
}

/** The backup of another computer, where the same vault has gone on by itself. */
export async function otherComputer(
  profile: string,
  { pathway, session }: Written,
  texts: { readonly changed: string; readonly added: string },
): Promise<string> {
  const other = join(profile, 'autre-ordinateur');
  await mkdir(other);
  await cp(join(profile, 'coffre'), join(other, 'coffre'), { recursive: true });
  const file = join(profile, 'cle-usb.sauvegarde');
  await inVault(other, async (ask, vault) => {
    await writeNote(ask, session, texts.changed);
    await writeNote(ask, await startSession(ask, pathway, '2026-03-10'), texts.added);
    const { path } = await makeBackup(vault, join(other, 'sauvegardes'), Date.now());
    await rename(path, file);
  });
  return file;
}

const startSession = async (ask: Ask, pathwayId: string, heldOn: string) =>
  (
    await ask<{ id: string }>('sessions.start', {
      pathwayId,
      step: 'session',
      heldOn,
      place: 'onSite',
    })
  ).id;

async function writeNote(ask: Ask, id: string, text: string): Promise<void> {
  const { template } = await ask<Session>('sessions.get', { id });
  const phaseId = template.phases[0]?.id;
  await ask('sessions.saveEntry', { id, phaseId, fieldId: 'note', value: documentFromText(text) });
}
