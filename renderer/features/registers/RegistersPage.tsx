import { useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { AppError } from '#shared/errors.ts';
import { type PathwayId, pathwayId } from '#shared/features/fields.ts';
import type { PathwayRegisters } from '#shared/features/registers.ts';
import { kindsInOrder } from './kinds.ts';
import { RegisterCard } from './RegisterCard.tsx';
import { RegistersMargin } from './RegistersMargin.tsx';
import styles from './registers.module.css';

/** `/parcours/$id/reperes`: what is built along one pathway. */
export function RegistersPage() {
  const t = useT();
  const parsed = pathwayId.safeParse(useParams({ strict: false }).id);
  if (parsed.success) return <Registers key={parsed.data} id={parsed.data} />;
  return (
    <Page title={t('registers.title')}>
      <ErrorNote error={new AppError('not-found')} />
    </Page>
  );
}

function Registers({ id }: { id: PathwayId }) {
  const t = useT();
  const { data, error } = useRead(api.registers.ofPathway, { pathwayId: id });
  if (data) return <RegistersSheet registers={data} />;
  return (
    <Page title={t('registers.title')}>
      {error ? <ErrorNote error={error} /> : <Progress label={t('common.loading')} />}
    </Page>
  );
}

function RegistersSheet({ registers }: { registers: PathwayRegisters }) {
  const t = useT();
  const { pathway, items } = registers;
  return (
    <Page
      eyebrow={pathway.title}
      title={t('registers.title')}
      actions={
        <LinkButton to={paths.pathway(pathway.id)} look="plain" icon={ArrowLeft}>
          {t('registers.back')}
        </LinkButton>
      }
      margin={<RegistersMargin registers={registers} />}
    >
      <p className={styles.intro}>{t('registers.intro')}</p>
      {kindsInOrder.map((kind) => (
        <RegisterCard
          key={kind}
          pathwayId={pathway.id}
          kind={kind}
          items={items.filter((item) => item.kind === kind)}
        />
      ))}
    </Page>
  );
}
