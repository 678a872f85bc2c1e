import type { BilanBlock, BilanDocument } from '#shared/features/bilans.ts';
import styles from './BilanSheet.module.css';

/**
 * The document itself: on paper and in the preview. Black on white whatever the theme, in French
 * whatever the interface; only headings, paragraphs and lists, so that its tags are plain.
 */
export function BilanSheet({ document }: { document: BilanDocument }) {
  const { cover, notice, sections, language } = document;
  return (
    <article lang={language} className={styles.sheet}>
      <header className={styles.cover}>
        <svg viewBox="0 0 240 44" className={styles.path} aria-hidden="true" focusable="false">
          <path d="M4 34 C 46 6, 78 44, 120 24 S 190 4, 236 18" className={styles.line} />
          <circle cx="32" cy="20" r="5" className={styles.walked} />
          <circle cx="86" cy="32" r="5" className={styles.walked} />
          <circle cx="140" cy="17" r="5" className={styles.walked} />
          <circle cx="202" cy="11" r="4.5" className={styles.stone} />
        </svg>
        <h1>{cover.title}</h1>
        <p className={styles.subtitle}>{cover.subtitle}</p>
        <p className={styles.facts}>{cover.period}</p>
        <p className={styles.facts}>{cover.nature}</p>
      </header>
      <p className={styles.notice}>{notice}</p>
      {sections.map(({ id, title, blocks }) => (
        <section key={id} className={styles.section}>
          <h2>{title}</h2>
          {blocks.map((block) => (
            <Block key={keyOf(block)} block={block} />
          ))}
        </section>
      ))}
    </article>
  );
}

function keyOf(block: BilanBlock): string {
  return block.kind === 'list' ? block.items.join('\n') : block.text;
}

function Block({ block }: { block: BilanBlock }) {
  if (block.kind === 'paragraph') return <p>{block.text}</p>;
  let row = 0;
  return (
    <ul>
      {block.items.map((item) => {
        row += 1;
        // Two sessions may well have left the same words.
        return <li key={`${row} ${item}`}>{item}</li>;
      })}
    </ul>
  );
}
