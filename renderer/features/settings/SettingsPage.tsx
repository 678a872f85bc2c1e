import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { MarginNote } from '#renderer/ui/MarginNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { AccompanyCard } from './AccompanyCard.tsx';
import { AgendaCard } from './AgendaCard.tsx';
import { AppearanceCard } from './AppearanceCard.tsx';
import { BackupsCard } from './BackupsCard.tsx';
import { DestroyCard } from './DestroyCard.tsx';
import { DiscreetCard } from './DiscreetCard.tsx';
import { ExampleCard } from './ExampleCard.tsx';
import { FrameCard } from './FrameCard.tsx';
import { HealthCard } from './HealthCard.tsx';
import { HelpCard } from './HelpCard.tsx';
import { JournalCard } from './JournalCard.tsx';
import { MergeCard } from './MergeCard.tsx';
import { ProofCard } from './ProofCard.tsx';
import { VaultCard } from './VaultCard.tsx';
import { YouCard } from './YouCard.tsx';

/** « Réglages ». */
export function SettingsPage() {
  const t = useT();
  const status = useRead(api.vault.status, null);
  const settings = useRead(api.settings.get, null);
  const isExample = status.data?.open === 'example';
  return (
    <Page
      title={t('settings.title')}
      margin={
        <MarginNote title={t('settings.margin.title')}>{t('settings.margin.text')}</MarginNote>
      }
    >
      <AppearanceCard />
      {settings.data ? <YouCard settings={settings.data} /> : null}
      {settings.data ? <FrameCard settings={settings.data} /> : null}
      {settings.data ? <JournalCard settings={settings.data} /> : null}
      {settings.data ? <AccompanyCard settings={settings.data} /> : null}
      {settings.data ? <AgendaCard settings={settings.data} /> : null}
      <DiscreetCard />
      <VaultCard
        hasOwnPhrase={!isExample}
        recoveryPending={status.data?.recoveryPending ?? false}
      />
      {isExample ? <ExampleCard /> : <BackupsCard />}
      {isExample ? null : <MergeCard />}
      <HelpCard />
      <HealthCard />
      <ProofCard />
      {isExample ? null : <DestroyCard />}
    </Page>
  );
}
