import { Sprout } from 'lucide-react';
import { useId, useRef, useState, useSyncExternalStore } from 'react';
import { registerCaret } from '#renderer/app/place.ts';
import { NoteEditor, type NoteHandle } from '#renderer/editor/NoteEditor.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { type EditorDocument, emptyDocument } from '#shared/editor/document.ts';
import type { Session } from '#shared/features/sessions.ts';
import {
  fieldWithRole,
  noteClass,
  PHASE_NOTE_FIELD_ID,
  type Phase,
  type Prompt,
} from '#shared/templates/schema.ts';
import { emptyValue } from '#shared/templates/values.ts';
import { addressOf, useThreadWords } from './about.ts';
import type { SessionBook } from './book.ts';
import { isMine, MineMark } from './FieldBlock.tsx';
import { openingValue, optionFor } from './opening.ts';
import { Prompts } from './Prompts.tsx';

interface PhaseNoteProps {
  readonly session: Session;
  readonly phase: Phase;
  readonly book: SessionBook;
  /** The thread left open last time, where it is to be taken up: in the first phase. */
  readonly withThread: boolean;
}

/** The questions of a phase and the note they are placed in. */
export function PhaseNote({ session, phase, book, withThread }: PhaseNoteProps) {
  const t = useT();
  const id = useId();
  const note = useRef<NoteHandle>(null);
  const placed = usePlaced(book, phase.id);
  const [initial] = useState(() => book.read(phase.id, PHASE_NOTE_FIELD_ID) ?? emptyDocument());
  const address = addressOf(session);
  const mine = isMine(noteClass(session.template));

  function place(prompt: Prompt): void {
    const text = prompt.text[address];
    if (placed.has(prompt.id)) {
      note.current?.focus();
      return;
    }
    note.current?.placePrompt(prompt.id, text);
    if (prompt.opening) chooseOpening(session, book, text);
  }
  function takeUpThread(text: string): void {
    note.current?.placePrompt(null, text);
    const options = openingOptions(session);
    const thread = t('sessions.thread.opening');
    if (optionFor(options, thread) !== undefined) chooseOpening(session, book, thread);
  }

  return (
    <>
      {withThread && session.carriedOver ? (
        <OpenThread thread={session.carriedOver} onTakeUp={takeUpThread} />
      ) : null}
      <Prompts
        prompts={phase.prompts}
        address={address}
        isTaken={(prompt) => isTaken(session, prompt)}
        placed={placed}
        onPlace={place}
      />
      <div>
        {mine ? <MineMark id={id} /> : null}
        <NoteEditor
          ref={note}
          label={t('sessions.note')}
          describedBy={mine ? id : undefined}
          registerCaret={registerCaret}
          name={`${phase.id}.${PHASE_NOTE_FIELD_ID}`}
          initial={initial as EditorDocument}
          onChange={(document) => book.write(phase.id, PHASE_NOTE_FIELD_ID, document)}
        />
      </div>
    </>
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

/** Ids of the questions in a note; read from the text, so that deleting one frees it. */
function usePlaced(book: SessionBook, phaseId: string): ReadonlySet<string> {
  const ids = useSyncExternalStore(book.subscribe, () => {
    const document = book.read(phaseId, PHASE_NOTE_FIELD_ID) as EditorDocument | undefined;
    return (document?.content ?? []).flatMap((node) => node.attrs?.promptId ?? []).join(' ');
  });
  return new Set(ids.split(' '));
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
