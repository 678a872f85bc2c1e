import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Choice } from '#renderer/ui/Choice.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Pill } from '#renderer/ui/Pill.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { kindOf, withKind } from '#shared/templates/edit.ts';
import type { FieldKind } from '#shared/templates/kinds.ts';
import { templateLimits } from '#shared/templates/limits.ts';
import { mayBelongToFile } from '#shared/templates/own.ts';
import { canPlay, type FieldRole } from '#shared/templates/roles.ts';
import { type Field, fieldClass, type Template } from '#shared/templates/schema.ts';
import { classTone } from './class-tone.ts';
import styles from './editor.module.css';
import { KindOptions } from './KindOptions.tsx';

interface FieldEditorProps {
  readonly field: Field;
  readonly onField: (field: Field) => void;
  /** The whole it belongs to: what a field may be depends on it. */
  readonly template: Template;
}

/** Kinds one can ask for; the others are kept where a template already has them. */
const offered: readonly FieldKind['type'][] = [
  'shortText',
  'richText',
  'keyword',
  'tags',
  'choice',
  'namedScale',
  'optionalScale',
  'weather',
  'date',
  'check',
  'number',
  'list',
];

/** Roles one can give; the others are kept where a template already has them. */
const offeredRoles = [
  'carryOver',
  'exitKeyword',
  'nextDate',
  'themes',
  'weather',
  'learnings',
] as const satisfies readonly FieldRole[];

/** One field: folded to a line until one wants to change it; a new one is open. */
export function FieldEditor({ field, onField, template }: FieldEditorProps) {
  const t = useT();
  const [open, setOpen] = useState(field.label === '');
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon of={ChevronRight} />
        <span className={styles.foldTitle}>
          {field.label.trim() === '' ? t('templates.edit.fieldUntitled') : field.label}
        </span>
        <span className={styles.quiet}>{t(`templates.kind.${field.kind.type}`)}</span>
        <Pill tone={classTone[field.class]}>{t(`templates.class.${field.class}.label`)}</Pill>
      </button>
      <div id={id} className={styles.body} hidden={!open}>
        {open ? <FieldForm field={field} onField={onField} template={template} /> : null}
      </div>
    </>
  );
}

function FieldForm({ field, onField, template }: FieldEditorProps) {
  const t = useT();
  const { type } = field.kind;
  const types = offered.includes(type) ? offered : [...offered, type];
  const classes = fieldClass.options.filter(
    (each) => each !== 'dossier' || mayBelongToFile(template),
  );
  return (
    <>
      <TextField
        label={t('templates.edit.label')}
        name={`${field.id}-label`}
        value={field.label}
        onChange={(label) => onField({ ...field, label })}
        maxLength={templateLimits.title}
        required
      />
      <TextField
        label={t('templates.edit.help')}
        name={`${field.id}-help`}
        value={field.help}
        onChange={(help) => onField({ ...field, help })}
        maxLength={templateLimits.line}
        optional
      />
      <Select
        label={t('templates.edit.kindLabel')}
        options={types.map((value) => ({ value, label: t(`templates.kind.${value}`) }))}
        value={type}
        onChange={(next) => next !== type && onField(withKind(field, kindOf(next, field.kind)))}
      />
      <KindOptions id={field.id} kind={field.kind} onKind={(kind) => onField({ ...field, kind })} />
      <RoleChoice field={field} onField={onField} template={template} />
      <Choice
        label={t('templates.edit.classLabel')}
        look="stacked"
        options={classes.map((value) => ({
          value,
          label: t(`templates.class.${value}.label`),
          help: t(`templates.class.${value}.text`),
        }))}
        value={field.class}
        onChange={(next) => onField({ ...field, class: next })}
      />
    </>
  );
}

/** What the rest of the notebook looks for, where this kind can carry it and no other field does. */
function RoleChoice({ field, onField, template }: FieldEditorProps) {
  const t = useT();
  const { role, ...rest } = field;
  const taken = template.phases.flatMap(({ fields }) => fields.map((each) => each.role));
  const free = offeredRoles.filter(
    (each) => canPlay(each, field.kind) && (each === role || !taken.includes(each)),
  );
  const kept = role !== undefined && !free.some((each) => each === role);
  const options = [
    { value: 'none', label: t('templates.role.none') },
    ...free.map((value) => ({ value, label: t(`templates.role.${value}`) })),
    ...(kept ? [{ value: 'kept', label: t('templates.role.kept') }] : []),
  ];
  function choose(value: string): void {
    const next = free.find((each) => each === value);
    if (value !== 'kept') onField(next ? { ...rest, role: next } : rest);
  }
  if (options.length === 1) return null;
  return (
    <Select
      label={t('templates.role.label')}
      options={options}
      value={kept ? 'kept' : (role ?? 'none')}
      onChange={choose}
    />
  );
}
