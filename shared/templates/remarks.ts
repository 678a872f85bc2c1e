import { optionsOf, settled } from './edit.ts';
import type { FieldKind } from './kinds.ts';
import { templateLimits } from './limits.ts';
import { mayBelongToFile, minutesCap } from './own.ts';
import { type Field, type Phase, template as schema, type Template } from './schema.ts';

/** What a template still needs before it can be saved, and where. */
export type Remark =
  | { readonly code: 'noTitle' | 'noDescription' | 'noMinutes' | 'tooMuch' }
  | { readonly code: 'tooLong'; readonly total: number; readonly cap: number }
  | { readonly code: 'phaseTitle'; readonly phase: number }
  | { readonly code: 'phaseMinutes'; readonly phase: number; readonly cap: number }
  | {
      readonly code: 'promptTu' | 'promptVous' | 'fieldLabel' | 'fieldTwice' | 'fieldJournal';
      readonly phase: number;
      readonly number: number;
    }
  | {
      readonly code: 'fieldOptions';
      readonly phase: number;
      readonly number: number;
      readonly least: number;
    }
  | {
      readonly code: 'fieldMost';
      readonly phase: number;
      readonly number: number;
      readonly most: number;
    };

/**
 * Everything that stands between what is on screen and a template that can be kept, in reading
 * order. Phases, questions and fields are numbered from 1, as one sees them.
 */
export function remarks(given: Template): Remark[] {
  const known = [...wholeRemarks(given), ...given.phases.flatMap(phaseRemarks(given))];
  // What the schema alone sees: too many things, too long in all.
  if (known.length === 0 && !schema.safeParse(settled(given)).success) return [{ code: 'tooMuch' }];
  return known;
}

function wholeRemarks(given: Template): Remark[] {
  const total = given.phases.reduce((sum, { minutes }) => sum + minutes, 0);
  const cap = minutesCap(given) ?? templateLimits.minutes;
  return [
    ...when(given.title.trim() === '', { code: 'noTitle' }),
    ...when(given.description.trim() === '', { code: 'noDescription' }),
    ...when(total === 0, { code: 'noMinutes' }),
    ...when(total > cap, { code: 'tooLong', total, cap }),
  ];
}

const phaseRemarks =
  (given: Template) =>
  (phase: Phase, at: number): Remark[] => {
    const place = { phase: at + 1 };
    const cap = templateLimits.minutes;
    return [
      ...when(phase.title.trim() === '', { code: 'phaseTitle', ...place }),
      ...when(phase.minutes > cap, { code: 'phaseMinutes', cap, ...place }),
      ...phase.prompts.flatMap(({ text }, index) => {
        const [tu, vous] = [text.tu.trim(), text.vous.trim()];
        const here = { ...place, number: index + 1 };
        return [
          ...when(tu === '' && vous !== '', { code: 'promptTu', ...here }),
          ...when(tu !== '' && vous === '', { code: 'promptVous', ...here }),
        ];
      }),
      ...phase.fields.flatMap((field, index) =>
        fieldRemarks(field, mayBelongToFile(given), { ...place, number: index + 1 }),
      ),
    ];
  };

function fieldRemarks(
  { label, kind, class: fieldClass }: Field,
  file: boolean,
  here: { readonly phase: number; readonly number: number },
): Remark[] {
  const options = optionsOf(kind).filter((option) => option.trim() !== '');
  const { least, most } = bounds(kind);
  // Two columns of a list may bear one name; two choices may not: one could not be told from the other.
  const twice =
    kind.type !== 'list' && new Set(options.map((option) => option.trim())).size < options.length;
  return [
    ...when(label.trim() === '', { code: 'fieldLabel', ...here }),
    ...when(options.length < least, { code: 'fieldOptions', least, ...here }),
    ...when(options.length > most, { code: 'fieldMost', most, ...here }),
    ...when(twice, { code: 'fieldTwice', ...here }),
    ...when(fieldClass === 'dossier' && !file, { code: 'fieldJournal', ...here }),
  ];
}

/** How many words one chooses among. */
function bounds({ type }: FieldKind): { readonly least: number; readonly most: number } {
  if (type === 'namedScale') return { least: 2, most: 7 };
  if (type === 'choice' || type === 'distribution')
    return { least: 1, most: templateLimits.options };
  if (type === 'list') return { least: 1, most: templateLimits.columns };
  return { least: 0, most: 0 };
}

const when = (holds: boolean, remark: Remark): Remark[] => (holds ? [remark] : []);
