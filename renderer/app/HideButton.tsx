import { EyeOff } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button, type ButtonLook } from '#renderer/ui/Button.tsx';
import { useHide } from './hiding.tsx';

/** « Masquer »: a passer-by sees a calm page; nothing is closed. */
export function HideButton({ look = 'quiet' }: { look?: ButtonLook }) {
  const t = useT();
  const hide = useHide();
  return (
    <Button look={look} icon={EyeOff} shortcut="F8" onPress={hide}>
      {t('common.hide')}
    </Button>
  );
}
