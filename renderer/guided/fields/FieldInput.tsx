import { assertNever } from '#shared/errors.ts';
import type { FieldKind } from '#shared/templates/kinds.ts';
import { CheckInput } from './CheckInput.tsx';
import { ChoiceInput } from './ChoiceInput.tsx';
import { CompositeInput } from './CompositeInput.tsx';
import { DateInput } from './DateInput.tsx';
import { DistributionInput } from './DistributionInput.tsx';
import type { FieldInputProps, FieldProps } from './field-props.ts';
import { LinkInput } from './LinkInput.tsx';
import { ListInput } from './ListInput.tsx';
import { NumberInput } from './NumberInput.tsx';
import { RichTextInput } from './RichTextInput.tsx';
import { NamedScaleInput, OptionalScaleInput } from './ScaleInput.tsx';
import { TagsInput } from './TagsInput.tsx';
import { ShortTextInput } from './TextInput.tsx';
import { WeatherInput } from './WeatherInput.tsx';

/** The input of a field, by its kind: the one place that knows them all. */
export function FieldInput({ kind, value, onChange, ...rest }: FieldInputProps) {
  // The value has the shape of its kind (`valueSchemaFor`), which the compiler cannot follow.
  const of = <Type extends FieldKind['type']>() =>
    ({ ...rest, value, onChange }) as Omit<FieldProps<Type>, 'kind'>;
  switch (kind.type) {
    case 'shortText':
      return <ShortTextInput {...of<'shortText'>()} limit={kind.limit} />;
    case 'keyword':
      return <ShortTextInput {...of<'keyword'>()} limit="keyword" />;
    case 'tags':
      return <TagsInput {...of<'tags'>()} kind={kind} />;
    case 'choice':
      return <ChoiceInput {...of<'choice'>()} kind={kind} />;
    case 'weather':
      return <WeatherInput {...of<'weather'>()} kind={kind} />;
    case 'distribution':
      return <DistributionInput {...of<'distribution'>()} kind={kind} />;
    case 'namedScale':
      return <NamedScaleInput {...of<'namedScale'>()} kind={kind} />;
    case 'optionalScale':
      return <OptionalScaleInput {...of<'optionalScale'>()} kind={kind} />;
    case 'date':
      return <DateInput {...of<'date'>()} kind={kind} />;
    case 'check':
      return <CheckInput {...of<'check'>()} kind={kind} />;
    case 'number':
      return <NumberInput {...of<'number'>()} />;
    case 'link':
      return <LinkInput {...of<'link'>()} kind={kind} />;
    case 'list':
      return <ListInput {...of<'list'>()} kind={kind} Field={FieldInput} />;
    case 'richText':
      return <RichTextInput {...of<'richText'>()} />;
    case 'composite':
      return <CompositeInput {...of<'composite'>()} kind={kind} Field={FieldInput} />;
    default:
      return assertNever(kind);
  }
}
