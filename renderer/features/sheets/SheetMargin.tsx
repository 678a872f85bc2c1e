import { useNavigate } from '@tanstack/react-router';
import { Archive, FileText, RefreshCw, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import type { AnswerBook } from '#renderer/guided/answer-book.ts';
import { SheetState } from '#renderer/guided/SheetState.tsx';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { Sheet } from '#shared/features/sheets.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { isProof } from '#shared/rules/sheets/agreement-state.ts';
import { maySaySecrecy } from '#shared/rules/sheets/practice-frame.ts';
import { EraseSheetDialog } from './EraseSheetDialog.tsx';
import { HandOverSheet } from './HandOverSheet.tsx';
import styles from './sheets.module.css';
import { useSheetActions } from './useSheetActions.ts';

interface SheetMarginProps {
  readonly sheet: Sheet;
  readonly book: AnswerBook;
}

/** Where the sheet stands, and what can be done with it. */
export function SheetMargin({ sheet, book }: SheetMarginProps) {
  const t = useT();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'handOver' | 'erase' | null>(null);
  const actions = useSheetActions(sheet, book);
  const close = () => setOpen(null);
  const withdrawn = sheet.withdrawnOn !== null;
  const proves = isProof(sheet.template);
  return (
    <>
      <Card title={t('sheets.title')} icon={FileText} look="slim">
        <Standing sheet={sheet} />
        <div className={styles.actions}>
          <Button look="plain" icon={FileText} onPress={() => setOpen('handOver')}>
            {t('sheets.handOver')}
          </Button>
          {proves && !withdrawn ? (
            <Button look="plain" icon={Undo2} onPress={actions.withdraw}>
              {t('sheets.withdraw')}
            </Button>
          ) : null}
          {proves && sheet.replacedBy === null ? (
            <Button look="plain" icon={RefreshCw} onPress={actions.renew}>
              {t('sheets.renew')}
            </Button>
          ) : null}
          <Button look="plain" icon={Archive} onPress={actions.setAside}>
            {t('sheets.setAside')}
          </Button>
          {proves ? null : (
            <Button look="plain" icon={Trash2} onPress={() => setOpen('erase')}>
              {t('sheets.erase')}
            </Button>
          )}
        </div>
        {actions.error ? <ErrorNote error={actions.error} /> : null}
      </Card>
      {proves ? <Frame /> : null}
      {open === 'handOver' ? <HandOverSheet sheet={sheet} book={book} onClose={close} /> : null}
      {open === 'erase' ? (
        <EraseSheetDialog
          id={sheet.id}
          onClose={close}
          onErased={() => void navigate({ to: paths.person(sheet.person.id) })}
        />
      ) : null}
    </>
  );
}

function Standing({ sheet }: { sheet: Sheet }) {
  const t = useT();
  const language = useLanguage();
  const day = sheet.expiresOn ? formatDay(language, sheet.expiresOn, 'long') : null;
  return (
    <>
      <p>
        <SheetState state={sheet.state} />
      </p>
      {sheet.state === 'given' && day ? <p>{t('sheets.until', { day })}</p> : null}
      {sheet.state === 'expired' && day ? <p>{t('sheets.expired', { day })}</p> : null}
      {sheet.replacedBy ? (
        <p>
          {t('sheets.replaced')}{' '}
          <LinkButton look="plain" to={paths.sheet(sheet.replacedBy)}>
            {t('sheets.seeNewer')}
          </LinkButton>
        </p>
      ) : null}
      {sheet.replaces ? (
        <LinkButton look="plain" to={paths.sheet(sheet.replaces)}>
          {t('sheets.older')}
        </LinkButton>
      ) : null}
    </>
  );
}

/** Which words the frame of practice gives. */
function Frame() {
  const t = useT();
  const frame = useRead(api.settings.get, null).data?.practiceFrame;
  if (frame === undefined) return null;
  return (
    <Card look="slim" title={t('sheets.frame.title')}>
      <p>{t(maySaySecrecy(frame) ? 'sheets.frame.secrecy' : 'sheets.frame.engagement')}</p>
      <LinkButton look="plain" to={paths.settings}>
        {t('sheets.frame.change')}
      </LinkButton>
    </Card>
  );
}
