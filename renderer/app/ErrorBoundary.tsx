import { Component, type ReactNode } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { Calm } from './Calm.tsx';

interface State {
  readonly stopped: boolean;
}

/** The last net: a plain sentence and a way back, instead of a white window. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { stopped: false };

  static getDerivedStateFromError(): State {
    return { stopped: true };
  }

  override render(): ReactNode {
    return this.state.stopped ? <Stopped /> : this.props.children;
  }
}

/** Inside the shell, a screen that fails leaves the rail in place. */
export function ScreenStopped() {
  const t = useT();
  return (
    <Page title={t('common.crash.title')}>
      <p>{t('common.crash.text')}</p>
      <div>
        <Button look="primary" onPress={() => window.location.reload()}>
          {t('common.crash.reload')}
        </Button>
      </div>
    </Page>
  );
}

function Stopped() {
  const t = useT();
  return (
    <Calm>
      <Card look="sheet">
        <h1>{t('common.crash.title')}</h1>
        <p>{t('common.crash.text')}</p>
        <div>
          <Button look="primary" onPress={() => window.location.reload()}>
            {t('common.crash.reload')}
          </Button>
        </div>
      </Card>
    </Calm>
  );
}
