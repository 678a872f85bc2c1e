import { Link, useNavigate } from '@tanstack/react-router';
import { Archive, CopyPlus, FileOutput, RotateCcw, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call, callShell } from '#renderer/ipc/client.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { AppError } from '#shared/errors.ts';
import type { TemplateSheet } from '#shared/features/templates.ts';
import styles from './templates.module.css';

/** Everything one may do with a template besides reading it; each has its way back. */
export function TemplateUses({ sheet }: { sheet: TemplateSheet }) {
  const t = useT();
  const { run, error } = useAttempt();
  return (
    <Card title={t('templates.page.uses')}>
      {sheet.origin ? (
        <p>
          <Link to={paths.template(sheet.origin.id)}>
            {t('templates.page.origin', { title: sheet.origin.title })}
          </Link>
        </p>
      ) : null}
      {sheet.replacedBy ? (
        <p>
          <Link to={paths.template(sheet.replacedBy.id)}>
            {t('templates.page.replacedBy', { title: sheet.replacedBy.title })}
          </Link>
        </p>
      ) : null}
      {sheet.sessions > 0 ? <p>{t('templates.page.sessions', { count: sheet.sessions })}</p> : null}
      {sheet.own && sheet.origin ? <OwnCopy sheet={sheet} run={run} /> : null}
      <Actions sheet={sheet} run={run} />
      {error ? <ErrorNote error={error} /> : null}
    </Card>
  );
}

type Run = (act: () => Promise<void>) => void;

/** Runs what a button asks, and says in words what went wrong. */
function useAttempt(): { run: Run; error: AppError | null } {
  const [error, setError] = useState<AppError | null>(null);
  return {
    error,
    run: (act) => {
      setError(null);
      act().catch((failure) => {
        setError(failure instanceof AppError ? failure : new AppError('internal'));
      });
    },
  };
}

function Actions({ sheet, run }: { sheet: TemplateSheet; run: Run }) {
  const t = useT();
  const navigate = useNavigate();
  const { id, title } = sheet;
  const bringBack = async () => void (await call(api.templates.bringBack, { id }));
  async function duplicate(): Promise<void> {
    const copy = await call(api.templates.duplicate, { id });
    await navigate({ to: paths.editTemplate(copy.id) });
  }
  async function exportIt(): Promise<void> {
    const place = await callShell('placeTemplate', null);
    if (!place) return;
    await call(api.templates.exportFile, { id, token: place.token });
    showToast(t('templates.page.exported', { file: place.fileName }));
  }
  async function retire(): Promise<void> {
    await call(api.templates.retire, { id });
    showToast(t('templates.page.retired', { title }), () => run(bringBack));
  }
  return (
    <div className={styles.buttons}>
      {sheet.own ? (
        <Button look="plain" icon={CopyPlus} onPress={() => run(duplicate)}>
          {t('templates.page.duplicate')}
        </Button>
      ) : null}
      <Button look="plain" icon={FileOutput} onPress={() => run(exportIt)}>
        {t('templates.page.export')}
      </Button>
      {sheet.retiredAt === null ? (
        <Button look="plain" icon={Archive} onPress={() => run(retire)}>
          {t('templates.page.retire')}
        </Button>
      ) : (
        <Button look="plain" icon={Undo2} onPress={() => run(bringBack)}>
          {t('templates.page.bringBack')}
        </Button>
      )}
    </div>
  );
}

/** What a copy is to the template it was made from. */
function OwnCopy({ sheet, run }: { sheet: TemplateSheet; run: Run }) {
  const t = useT();
  const { id, template } = sheet;
  const serve = async (instead: boolean) =>
    void (await call(api.templates.useInstead, { id, instead }));
  async function restore(): Promise<void> {
    const { version } = await call(api.templates.restoreWording, { id, from: template.version });
    showToast(t('templates.page.restored'), () =>
      run(async () => void (await call(api.templates.save, { id, from: version, template }))),
    );
  }
  return (
    <>
      <CheckboxField
        checked={sheet.standsIn}
        onChange={(instead) => run(() => serve(instead))}
        help={t('templates.page.insteadHelp')}
      >
        {t('templates.page.instead')}
      </CheckboxField>
      <div className={styles.buttons}>
        <Button look="plain" icon={RotateCcw} onPress={() => run(restore)}>
          {t('templates.page.restore')}
        </Button>
      </div>
    </>
  );
}
