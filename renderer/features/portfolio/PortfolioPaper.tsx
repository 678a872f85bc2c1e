import { Paper } from '#renderer/guided/Paper.tsx';
import { type PortfolioPage, portfolioKind } from '#shared/features/portfolio.ts';
import { formatDay, formatMinutes } from '#shared/i18n/format.ts';
import { portfolioSheetFr as words } from '#shared/i18n/fr/portfolio-sheet.ts';
import styles from './PortfolioPaper.module.css';

type Line = PortfolioPage['lines'][number];

/** One's own path on paper and in the preview: by kind, the latest first. */
export function PortfolioPaper({ page: { role, principles, lines } }: { page: PortfolioPage }) {
  return (
    <Paper title={words.title} facts={role === '' ? [] : [role]}>
      {principles === '' ? null : (
        <section>
          <h2>{words.principles}</h2>
          <p className={styles.words}>{principles}</p>
        </section>
      )}
      {portfolioKind.options.map((kind) => {
        const own = lines.filter((line) => line.kind === kind);
        return own.length === 0 ? null : (
          <section key={kind}>
            <h2>{words.kinds[kind]}</h2>
            <ul className={styles.lines}>
              {own.map((line) => (
                <PaperLine key={`${line.beganOn} ${line.title} ${line.place}`} line={line} />
              ))}
            </ul>
          </section>
        );
      })}
    </Paper>
  );
}

function PaperLine({ line }: { line: Line }) {
  return (
    <li>
      <p className={styles.title}>{line.title}</p>
      <p className={styles.facts}>{factsOf(line).join(' · ')}</p>
      {line.learned === '' ? null : <p className={styles.words}>{line.learned}</p>}
    </li>
  );
}

function factsOf({ beganOn, endedOn, minutes, place }: Line): string[] {
  const from = formatDay('fr', beganOn, 'long');
  const when =
    endedOn === null ? words.on(from) : words.span(from, formatDay('fr', endedOn, 'long'));
  return [when, minutes === null ? '' : formatMinutes(minutes), place].filter(
    (part) => part !== '',
  );
}
