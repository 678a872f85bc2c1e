import { Sprout } from 'lucide-react';
import { PhaseNote } from '#renderer/guided/PhaseNote.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import type { Session } from '#shared/features/sessions.ts';
import { fieldWithRole, type Phase, type Prompt } from '#shared/templates/schema.ts';
import { emptyValue } from '#shared/templates/values.ts';
import { addressOf, useThreadWords } from './about.ts';
import type { SessionBook } from './book.ts';
import { useDetails } from './note/useDetails.ts';
import { openingValue, optionFor } from './opening.ts';

interface SessionNoteProps {
  readonly session: Session;
  readonly phase: Phase;
  readonly book: SessionBook;
  /** The thread left open last time, where it is to be taken up: in the first phase. */
  readonly withThread: boolean;
}

/** The note of a phase; in the first one, the thread left open last time and the ways in. */
export function SessionNote({ session, phase, book, withThread }: SessionNoteProps) {
  const t = useT();
  const thread = withThread ? session.carriedOver : null;

  function rememberThread(): void {
    const opening = t('sessions.thread.opening');
    if (optionFor(openingOptions(session), opening) === undefined) return;
    chooseOpening(session, book, opening);
  }

  return (
    <PhaseNote
      template={session.template}
      phase={phase}
      book={book}
      address={addressOf(session)}
      remarks={useDetails(session.id, phase.id)}
      isTaken={(prompt) => isTaken(session, prompt)}
      onPlaced={(prompt, text) => prompt.opening && chooseOpening(session, book, text)}
      lead={(place) =>
        thread ? (
          <OpenThread
            thread={thread}
            onTakeUp={(text) => {
              place(text);
              rememberThread();
            }}
          />
        ) : null
      }
    />
  );
}

interface OpenThreadProps {
  readonly thread: NonNullable<Session['carriedOver']>;
  readonly onTakeUp: (text: string) => void;
}

function OpenThread({ thread, onTakeUp }: OpenThreadProps) {
  const t = useT();
  const words = useThreadWords(thread);
  return (
    <Card title={t('sessions.thread.title')} icon={Sprout} level={3} look="slim" tone="pine">
      <p>{words}</p>
      <div>
        <Button look="plain" onPress={() => onTakeUp(thread.text)}>
          {t('sessions.thread.takeUp')}
        </Button>
      </div>
    </Card>
  );
}

function openingOptions({ template }: Session): readonly string[] {
  const kind = fieldWithRole(template, 'opening')?.field.kind;
  return kind?.type === 'choice' ? kind.options : [];
}

function isTaken(session: Session, prompt: Prompt): boolean {
  if (!prompt.opening) return false;
  const text = prompt.text[addressOf(session)];
  const option = optionFor(openingOptions(session), text);
  return session.earlierOpenings.some((taken) => taken === option || taken.includes(text));
}

/** Writes the chosen way in where the template keeps it, if it can hold it. */
function chooseOpening({ template }: Session, book: SessionBook, text: string): void {
  const found = fieldWithRole(template, 'opening');
  if (!found) return;
  const { phase, field } = found;
  const now = book.read(phase.id, field.id) ?? emptyValue(field.kind);
  const next = openingValue(field.kind, now, text);
  if (next !== undefined) book.write(phase.id, field.id, next);
}
