import { type ReactNode, use, useId, useRef, useState, useSyncExternalStore } from 'react';
import { registerCaret } from '#renderer/app/place.ts';
import { NoteEditor, type NoteHandle } from '#renderer/editor/NoteEditor.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { type EditorDocument, emptyDocument } from '#shared/editor/document.ts';
import type { Address } from '#shared/features/fields.ts';
import {
  noteClass,
  PHASE_NOTE_FIELD_ID,
  type Phase,
  type Prompt,
  type Template,
} from '#shared/templates/schema.ts';
import type { AnswerBook } from './answer-book.ts';
import { isMine, MineMark } from './FieldBlock.tsx';
import { MineRoomContext } from './mine-room.ts';
import { Prompts } from './Prompts.tsx';
import { type Remark, WordingRemarks } from './WordingRemarks.tsx';

interface PhaseNoteProps {
  readonly template: Template;
  readonly phase: Phase;
  readonly book: AnswerBook;
  /** How the questions speak. */
  readonly address: Address;
  /** What the note is called, where several stand on one page. */
  readonly label?: string;
  /** True of a question that was already a way in, so that one can vary. */
  readonly isTaken?: (prompt: Prompt) => boolean;
  /** Told of a question that has just been placed, and its words. */
  readonly onPlaced?: (prompt: Prompt, text: string) => void;
  /** What the page itself would point at in the note. */
  readonly remarks?: readonly Remark[];
  /** What comes above the questions; it may place a sentence of its own in the note. */
  readonly lead?: (place: (text: string) => void) => ReactNode;
}

const never = () => false;

/** The questions of a phase and the note they are placed in. */
export function PhaseNote(props: PhaseNoteProps) {
  const { template, phase, book, address, label, isTaken = never } = props;
  const { onPlaced, remarks = [], lead } = props;
  const t = useT();
  const id = useId();
  const note = useRef<NoteHandle>(null);
  const placed = usePlaced(book, phase.id);
  const [initial] = useState(() => book.read(phase.id, PHASE_NOTE_FIELD_ID) ?? emptyDocument());
  const inMineRoom = use(MineRoomContext);
  const mine = isMine(noteClass(template)) && !inMineRoom;

  function place(prompt: Prompt): void {
    const text = prompt.text[address];
    if (placed.has(prompt.id)) {
      note.current?.focus();
      return;
    }
    note.current?.placePrompt(prompt.id, text);
    onPlaced?.(prompt, text);
  }

  return (
    <>
      {lead?.((text) => note.current?.placePrompt(null, text))}
      <Prompts
        prompts={phase.prompts}
        address={address}
        isTaken={isTaken}
        placed={placed}
        onPlace={place}
        about={label}
      />
      <div data-found={`${phase.id}.${PHASE_NOTE_FIELD_ID}`}>
        {mine ? <MineMark id={id} /> : null}
        <NoteEditor
          ref={note}
          label={label ?? t('sessions.note')}
          describedBy={mine ? id : undefined}
          registerCaret={registerCaret}
          name={`${phase.id}.${PHASE_NOTE_FIELD_ID}`}
          initial={initial as EditorDocument}
          onChange={(document) => book.write(phase.id, PHASE_NOTE_FIELD_ID, document)}
        />
        <WordingRemarks
          book={book}
          phaseId={phase.id}
          about={label}
          more={remarks}
          onReplace={(from, to) => note.current?.replaceWords(from, to)}
        />
      </div>
    </>
  );
}

/** Ids of the questions in a note; read from the text, so that deleting one frees it. */
function usePlaced(book: AnswerBook, phaseId: string): ReadonlySet<string> {
  const ids = useSyncExternalStore(book.subscribe, () => {
    const document = book.read(phaseId, PHASE_NOTE_FIELD_ID) as EditorDocument | undefined;
    return (document?.content ?? []).flatMap((node) => node.attrs?.promptId ?? []).join(' ');
  });
  return new Set(ids.split(' '));
}
