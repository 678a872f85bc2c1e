import { EyeOff } from 'lucide-react';
import { usePreferences, useSetPreferences } from '#renderer/app/preferences.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import styles from './settings.module.css';

/** What a neighbour's eye, or a shared screen, may see of the notebook. */
export function DiscreetCard() {
  const t = useT();
  const { codes, blur, protectScreen } = usePreferences();
  const set = useSetPreferences();
  // Linux has no way to ask for it (electron#49291): a switch that does nothing would be a lie.
  const onLinux = /Linux/.test(navigator.userAgent);
  return (
    <Card title={t('discreet.title')} icon={EyeOff}>
      <CheckboxField
        checked={codes}
        onChange={(on) => void set({ codes: on })}
        help={t('discreet.codesHelp')}
      >
        {t('discreet.codes')}
      </CheckboxField>
      <CheckboxField
        checked={blur}
        onChange={(on) => void set({ blur: on })}
        help={t('discreet.blurHelp')}
      >
        {t('discreet.blur')}
      </CheckboxField>
      {onLinux ? (
        <p className={styles.small}>{t('discreet.linux')}</p>
      ) : (
        <CheckboxField
          checked={protectScreen}
          onChange={(on) => void set({ protectScreen: on })}
          help={t('discreet.protectHelp')}
        >
          {t('discreet.protect')}
        </CheckboxField>
      )}
      <p className={styles.small}>{t('discreet.key')}</p>
    </Card>
  );
}
