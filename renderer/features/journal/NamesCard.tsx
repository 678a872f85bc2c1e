import { UserRoundPen } from 'lucide-react';
import { useState } from 'react';
import { useBeingTyped } from '#renderer/editor/caret-text.ts';
import { type AnswerBook, closeBook } from '#renderer/guided/answer-book.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { JournalPage, NamedInPage } from '#shared/features/journal.ts';
import { openJournalBook } from './book.ts';
import styles from './JournalPage.module.css';
import { type Before, replaceInBook, standsInBook } from './name-places.ts';

interface NamesCardProps {
  readonly page: JournalPage;
  readonly book: AnswerBook;
  /** The editors must be drawn afresh. */
  readonly onReplaced: () => void;
}

/** A quiet remark on what names somebody: to replace in one press, or to leave. Never kept. */
export function NamesCard({ page, book, onReplaced }: NamesCardProps) {
  const t = useT();
  const found = useRead(
    api.journal.names,
    { id: page.id },
    { keepPrevious: true, keepAfter: false },
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const beingTyped = useBeingTyped();
  // What was said of a page a moment ago may hold half a word, or one that is gone since.
  const names = (found.data ?? []).filter(
    ({ text }) => !left.has(text) && !beingTyped(text) && standsInBook(page.template, book, text),
  );

  function restore(before: readonly Before[]): void {
    // The page may have been left meanwhile: its book is taken up again for these few words.
    const now = openJournalBook(page.id);
    for (const { phaseId, fieldId, value } of before) now.write(phaseId, fieldId, value);
    if (now.holders === 0) closeBook(now);
    else onReplaced();
  }
  function replace({ text, kind }: NamedInPage): void {
    const by = t(kind === 'name' ? 'journal.names.person' : 'journal.names.hidden');
    const before = replaceInBook(page.template, book, { text, by });
    void book.flush().catch(() => undefined);
    onReplaced();
    showToast(t('journal.names.replaced', { text, by }), () => restore(before));
  }
  return (
    <div aria-live="polite" className={styles.live}>
      {names.length > 0 ? (
        <Card title={t('journal.names.title')} icon={UserRoundPen} look="slim" level={3}>
          <ul className={styles.names}>
            {names.map((name) => (
              <NameRemark
                key={name.text}
                name={name}
                onReplace={() => replace(name)}
                onLeave={() => setLeft(new Set([...left, name.text]))}
              />
            ))}
          </ul>
        </Card>
      ) : null}
    </div>
  );
}

interface NameRemarkProps {
  readonly name: NamedInPage;
  readonly onReplace: () => void;
  readonly onLeave: () => void;
}

function NameRemark({ name: { text, kind }, onReplace, onLeave }: NameRemarkProps) {
  const t = useT();
  const by = t(kind === 'name' ? 'journal.names.person' : 'journal.names.hidden');
  return (
    <li className={styles.name}>
      <p>{t(`journal.names.${kind}`, { text })}</p>
      <div className={styles.nameActions}>
        <Button
          look="plain"
          aria-label={t('journal.names.replaceOne', { text, by })}
          onPress={onReplace}
        >
          {t('journal.names.replace', { by })}
        </Button>
        <Button look="plain" aria-label={t('journal.names.leaveOne', { text })} onPress={onLeave}>
          {t('journal.names.leave')}
        </Button>
      </div>
    </li>
  );
}
