import {
  Cloud,
  CloudFog,
  CloudLightning,
  CloudRain,
  CloudSun,
  type LucideIcon,
  Sun,
  Wind,
} from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { vocabulary } from '#shared/templates/vocabulary.ts';
import { FieldGroup } from './FieldGroup.tsx';
import type { FieldProps } from './field-props.ts';
import styles from './fields.module.css';
import { OwnWords } from './OwnWords.tsx';
import { WordToggles } from './WordToggles.tsx';

/** In the order of the vocabulary. One colour for all: no sky is better than another. */
const pictures: readonly LucideIcon[] = [
  Sun,
  CloudSun,
  Cloud,
  CloudFog,
  CloudRain,
  Wind,
  CloudLightning,
];

/** The picture of a weather word. */
export function weatherIcon(word: string): LucideIcon {
  return pictures[vocabulary.weather.indexOf(word)] ?? Cloud;
}

/** « Météo »: a picture, a word, or words of one's own. Never a number. */
export function WeatherInput({ label, help, name, value, onChange }: FieldProps<'weather'>) {
  const t = useT();
  return (
    <div className={styles.stack}>
      <FieldGroup label={label} help={help}>
        {(described) => (
          <WordToggles
            words={vocabulary.weather}
            selected={value.word === null ? [] : [value.word]}
            onChange={([word]) => onChange({ ...value, word: word ?? null })}
            multiple={false}
            described={described}
            icon={weatherIcon}
            look="pictures"
          />
        )}
      </FieldGroup>
      <OwnWords
        label={t('sessions.fields.other', { field: label })}
        placeholder={t('sessions.fields.weatherHint')}
        name={`${name}.free`}
        value={value.free}
        onChange={(free) => onChange({ ...value, free })}
      />
    </div>
  );
}
