import { Link } from '@tanstack/react-router';
import { Feather, Signpost, Sprout, Tags } from 'lucide-react';
import { Fragment } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { PathwayRegisters } from '#shared/features/registers.ts';
import { themesByFamily } from '#shared/rules/register/themes.ts';
import styles from './registers.module.css';
import { sessionInWords } from './sources.ts';

/** What the register only gathers: threads left open, decisions, themes met, what one shared of oneself. */
export function RegistersMargin({ registers }: { registers: PathwayRegisters }) {
  return (
    <>
      <Threads threads={registers.threads} />
      <Decisions decisions={registers.decisions} />
      <Themes themes={registers.themes} />
      <Sharings sharings={registers.sharings} />
    </>
  );
}

type Said = PathwayRegisters['threads'];

function Threads({ threads }: { threads: Said }) {
  const t = useT();
  const [latest, ...earlier] = threads;
  return (
    <Card title={t('registers.threads')} icon={Sprout} look="slim">
      {latest ? <SaidList said={[latest]} /> : <p>{t('registers.threadsEmpty')}</p>}
      {earlier.length > 0 ? (
        <details>
          <summary>{t('registers.earlierThreads')}</summary>
          <SaidList said={earlier} />
        </details>
      ) : null}
    </Card>
  );
}

function SaidList({ said }: { said: Said }) {
  const t = useT();
  const language = useLanguage();
  return (
    <ul className={styles.said}>
      {said.map(({ session, text }) => (
        <li key={session.id}>
          <p>{text}</p>
          <Link to={paths.session(session.id)}>{sessionInWords(t, language, session)}</Link>
        </li>
      ))}
    </ul>
  );
}

/** What the person decided, in their words: kept together, never followed up. Only once there is one. */
function Decisions({ decisions }: Pick<PathwayRegisters, 'decisions'>) {
  const t = useT();
  if (decisions.length === 0) return null;
  return (
    <Card title={t('registers.decisions')} icon={Signpost} look="slim">
      <p className={styles.quietly}>{t('registers.decisionsText')}</p>
      <SaidList said={decisions} />
    </Card>
  );
}

function Themes({ themes }: Pick<PathwayRegisters, 'themes'>) {
  const t = useT();
  const language = useLanguage();
  const sessionsOf = new Map(themes.map(({ word, sessions }) => [word, sessions]));
  return (
    <Card title={t('registers.themes')} icon={Tags} look="slim">
      {themes.length === 0 ? <p>{t('registers.themesEmpty')}</p> : null}
      {themesByFamily(themes.map(({ word }) => word)).map(({ family, words }) => (
        <div key={family ?? ''} className={styles.family}>
          <h3>{family ?? t('registers.ownThemes')}</h3>
          <ul>
            {words.map((word) => (
              <li key={word}>
                {word}
                <span className={styles.quietly}>
                  {(sessionsOf.get(word) ?? []).toReversed().map((session, index) => (
                    <Fragment key={session.id}>
                      {index === 0 ? ' – ' : ', '}
                      <Link to={paths.session(session.id)}>
                        {sessionInWords(t, language, session).toLocaleLowerCase(language)}
                      </Link>
                    </Fragment>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Card>
  );
}

/** The practitioner's own: in plum, never exported. Only shown once there is one. */
function Sharings({ sharings }: Pick<PathwayRegisters, 'sharings'>) {
  const t = useT();
  if (sharings.length === 0) return null;
  return (
    <Card title={t('registers.sharings')} look="slim" tone="plum">
      <p className={styles.mine}>
        <Icon of={Feather} /> <strong>{t('sessions.mine.mark')}</strong> {t('sessions.mine.words')}
      </p>
      <SaidList said={sharings} />
    </Card>
  );
}
