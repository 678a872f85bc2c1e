import { Check, ChevronDown, ChevronUp, MessageCircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { Address } from '#shared/features/fields.ts';
import type { Prompt } from '#shared/templates/schema.ts';
import styles from './Prompts.module.css';

/** Questions in sight at once: invitations, not a form. */
const inSight = 2;

interface PromptsProps {
  readonly prompts: readonly Prompt[];
  readonly address: Address;
  /** True when this way in was already taken in the pathway, so that one can vary. */
  readonly isTaken: (prompt: Prompt) => boolean;
  /** Ids of the questions already in the note. */
  readonly placed: ReadonlySet<string>;
  readonly onPlace: (prompt: Prompt) => void;
  /** The note they belong to, where several stand on one page. */
  readonly about?: string | undefined;
}

/** Two questions to choose from, the others within reach. A press places one in the note. */
export function Prompts({ prompts, about, ...rest }: PromptsProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const opening = prompts.some((prompt) => prompt.opening);
  const ordered = [...prompts].sort((a, b) => Number(b.opening ?? 0) - Number(a.opening ?? 0));
  const others = ordered.slice(inSight);
  const name = t(opening ? 'sessions.prompts.openings' : 'sessions.prompts.label');
  if (prompts.length === 0) return null;
  return (
    <section
      className={styles.prompts}
      aria-label={about === undefined ? name : `${name} – ${about}`}
    >
      {opening ? <p className={styles.hint}>{t('sessions.prompts.openings')}</p> : null}
      {(open ? ordered : ordered.slice(0, inSight)).map((prompt) => (
        <PromptButton key={prompt.id} prompt={prompt} {...rest} />
      ))}
      {others.length > 0 ? (
        <div>
          <Button
            look="plain"
            icon={open ? ChevronUp : ChevronDown}
            aria-expanded={open}
            onPress={() => setOpen(!open)}
          >
            {t(open ? 'sessions.prompts.fewer' : 'sessions.prompts.others', {
              number: others.length,
            })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

interface PromptButtonProps extends Omit<PromptsProps, 'prompts' | 'about'> {
  readonly prompt: Prompt;
}

function PromptButton({ prompt, address, isTaken, placed, onPlace }: PromptButtonProps) {
  const t = useT();
  const inNote = placed.has(prompt.id);
  const mark = inNote
    ? t('sessions.prompts.placed')
    : isTaken(prompt)
      ? t('sessions.prompts.taken')
      : null;
  return (
    <button type="button" className={styles.prompt} onClick={() => onPlace(prompt)}>
      <Icon of={inNote ? Check : MessageCircleQuestionMark} />
      <span>{prompt.text[address]}</span>
      {mark ? <span className={styles.mark}>{mark}</span> : null}
    </button>
  );
}
