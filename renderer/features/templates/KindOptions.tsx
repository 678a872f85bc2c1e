import { useT } from '#renderer/i18n/useT.ts';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { TextArea, TextField } from '#renderer/ui/TextField.tsx';
import { withColumns } from '#shared/templates/edit.ts';
import type { FieldKind, KindOf } from '#shared/templates/kinds.ts';
import { templateLimits } from '#shared/templates/limits.ts';
import styles from './editor.module.css';

interface KindOptionsProps<K extends FieldKind = FieldKind> {
  /** Id of the field, for the caret that comes back after a lock. */
  readonly id: string;
  readonly kind: K;
  readonly onKind: (kind: K) => void;
}

/** What remains to say of a kind, where it has something to say. */
export function KindOptions({ id, kind, onKind }: KindOptionsProps) {
  const t = useT();
  switch (kind.type) {
    case 'choice':
      return <ChoiceOptions id={id} kind={kind} onKind={onKind} />;
    case 'distribution':
      return (
        <Lines
          id={id}
          label={t('templates.edit.options')}
          lines={kind.options}
          onLines={(options) => onKind({ ...kind, options })}
        />
      );
    case 'namedScale':
      return (
        <Lines
          id={id}
          label={t('templates.edit.scaleWords')}
          lines={kind.words}
          onLines={(words) => onKind({ ...kind, words })}
        />
      );
    case 'list':
      return (
        <Lines
          id={id}
          label={t('templates.edit.columns')}
          lines={kind.columns.map(({ label }) => label)}
          onLines={(labels) => onKind(withColumns(kind, labels))}
        />
      );
    case 'optionalScale':
      return <ScaleEnds id={id} kind={kind} onKind={onKind} />;
    case 'date':
      return (
        <Choice
          label={t('templates.edit.precision')}
          options={(['day', 'dayTime', 'time'] as const).map((value) => ({
            value,
            label: t(`templates.edit.${value}`),
          }))}
          value={kind.precision}
          onChange={(precision) => onKind({ ...kind, precision })}
        />
      );
    case 'check':
      return (
        <CheckboxField checked={kind.dated} onChange={(dated) => onKind({ ...kind, dated })}>
          {t('templates.edit.dated')}
        </CheckboxField>
      );
    case 'composite':
      return (
        <p className={styles.quiet}>
          {t('templates.edit.kept', { parts: kind.parts.map(({ label }) => label).join(', ') })}
        </p>
      );
    default:
      return null;
  }
}

interface LinesProps {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly string[];
  readonly onLines: (lines: string[]) => void;
}

/** A list as one writes it on paper: a line each, commas allowed. */
function Lines({ id, label, lines, onLines }: LinesProps) {
  return (
    <TextArea
      label={label}
      name={`${id}-lines`}
      value={lines.join('\n')}
      onChange={(text) =>
        onLines(
          text === '' ? [] : text.split('\n').map((line) => line.slice(0, templateLimits.title)),
        )
      }
      rows={Math.max(3, lines.length)}
    />
  );
}

function ChoiceOptions({ id, kind, onKind }: KindOptionsProps<KindOf<'choice'>>) {
  const t = useT();
  return (
    <>
      <Lines
        id={id}
        label={t('templates.edit.options')}
        lines={kind.options}
        onLines={(options) => onKind({ ...kind, options })}
      />
      <CheckboxField checked={kind.multiple} onChange={(multiple) => onKind({ ...kind, multiple })}>
        {t('templates.edit.multiple')}
      </CheckboxField>
      <CheckboxField checked={kind.free} onChange={(free) => onKind({ ...kind, free })}>
        {t('templates.edit.free')}
      </CheckboxField>
    </>
  );
}

function ScaleEnds({ id, kind, onKind }: KindOptionsProps<KindOf<'optionalScale'>>) {
  const t = useT();
  return (
    <div className={styles.pair}>
      {(['low', 'high'] as const).map((end) => (
        <TextField
          key={end}
          label={t(`templates.edit.${end}`)}
          name={`${id}-${end}`}
          value={kind[end] ?? ''}
          onChange={(word) => onKind({ ...kind, [end]: word })}
          maxLength={templateLimits.title}
          optional
        />
      ))}
    </div>
  );
}
