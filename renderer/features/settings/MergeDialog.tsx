import type { ReactNode } from 'react';
import styles from '#renderer/backups/backups.module.css';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { assertNever } from '#shared/errors.ts';
import { type MergeProgress, type MergeReport, writingSteps } from '#shared/features/merging.ts';
import { isNothing, MergeReportText } from './MergeReportText.tsx';
import type { MergeState } from './useMerge.ts';

interface MergeDialogProps {
  readonly state: Exclude<MergeState, { at: 'rest' }>;
  readonly onMerge: () => void;
  /** Before anything is written: forgets the other copy. */
  readonly onLeave: () => void;
}

/** What the other copy brings, before anything is written; then how far it is; then that it is done. */
export function MergeDialog({ state, onMerge, onLeave }: MergeDialogProps) {
  const t = useT();
  const close = <Button onPress={onLeave}>{t('common.close')}</Button>;
  switch (state.at) {
    case 'working':
      return <Working progress={state.progress} onLeave={onLeave} />;
    case 'refused':
      return (
        <Frame title={t('merging.card.title')} onClose={onLeave} actions={close}>
          <ErrorNote error={state.error} />
        </Frame>
      );
    case 'report':
      return <Report report={state.report} onMerge={onMerge} onLeave={onLeave} />;
    case 'done':
      return (
        <Frame title={t('merging.done.title')} onClose={onLeave} actions={close}>
          <p role="status" className={styles.good}>
            {t('merging.done.text')}
          </p>
          {state.report.twice > 0 ? <p>{t('merging.done.versions')}</p> : null}
          <p className={styles.small}>{t('merging.done.other')}</p>
        </Frame>
      );
    default:
      return assertNever(state);
  }
}

interface FrameProps {
  readonly title: string;
  readonly onClose?: () => void;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

function Frame({ title, onClose, actions, children }: FrameProps) {
  return (
    <Dialog title={title} isOpen actions={actions} {...(onClose ? { onClose } : {})}>
      {children}
    </Dialog>
  );
}

interface ReportProps {
  readonly report: MergeReport;
  readonly onMerge: () => void;
  readonly onLeave: () => void;
}

function Report({ report, onMerge, onLeave }: ReportProps) {
  const t = useT();
  const nothing = isNothing(report);
  return (
    <Frame
      title={t('merging.report.title')}
      onClose={onLeave}
      actions={
        nothing ? (
          <Button onPress={onLeave}>{t('common.close')}</Button>
        ) : (
          <>
            <Button look="primary" onPress={onMerge}>
              {t('merging.report.do')}
            </Button>
            <Button look="plain" onPress={onLeave}>
              {t('common.cancel')}
            </Button>
          </>
        )
      }
    >
      <MergeReportText report={report} />
    </Frame>
  );
}

/** From the first word written on, only a lock stops it. */
function Working({ progress, onLeave }: { progress: MergeProgress | null; onLeave: () => void }) {
  const t = useT();
  const step = progress?.step ?? 'opening';
  const label = t(`merging.step.${step}`);
  const percent =
    progress && progress.total > 0 ? Math.floor((100 * progress.done) / progress.total) : null;
  const writing = writingSteps.includes(step);
  return (
    <Frame
      title={t('merging.card.title')}
      {...(writing ? {} : { onClose: onLeave })}
      actions={
        <Button isDisabled={writing} onPress={onLeave}>
          {t('common.cancel')}
        </Button>
      }
    >
      <Progress
        label={
          percent === null ? label : t('merging.step.done', { label, percent: String(percent) })
        }
      />
    </Frame>
  );
}
