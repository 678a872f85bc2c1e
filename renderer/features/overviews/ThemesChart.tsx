import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { ChartFrame } from '#renderer/ui/charts/ChartFrame.tsx';
import { PresenceChart } from '#renderer/ui/charts/PresenceChart.tsx';
import type { OverviewStep } from '#shared/features/overviews.ts';
import { type ThemeLine, type ThemeLines, themeLines } from '#shared/rules/overview/theme-lines.ts';
import { listed, quoted, type Speech } from './words.ts';

/** More lines would no longer be a drawing; the table has them all. */
const mostDrawn = 18;

interface ThemesChartProps {
  readonly steps: readonly OverviewStep[];
  readonly plannedSessions: number | null;
}

/** Themes that appear, stay and fade between the halves of the cycle, in words (4C, I8). */
export function ThemesChart({ steps, plannedSessions }: ThemesChartProps) {
  const t = useT();
  const language = useLanguage();
  const themes = themeLines(steps, plannedSessions);
  const { lines, sessions, half } = themes;
  if (lines.length === 0) return null;
  const compared = lines.some(({ course }) => course !== null);
  const courseOf = courseWords({ t, language }, themes);
  return (
    <ChartFrame
      title={t('overviews.themes.title')}
      sentence={themesSentence({ t, language }, themes)}
      table={{
        columns: [
          t('overviews.column.theme'),
          t('overviews.column.sessions'),
          ...(compared ? [t('overviews.column.course')] : []),
        ],
        rows: lines.map((line) => ({
          key: line.word,
          cells: [line.word, line.sessions.join(', '), ...(compared ? [courseOf(line)] : [])],
        })),
      }}
    >
      <PresenceChart
        rows={lines.slice(0, mostDrawn).map((line) => ({
          key: line.word,
          word: line.word,
          note: courseOf(line),
          on: line.sessions,
        }))}
        columns={sessions}
        columnsLabel={t('overviews.themes.sessions')}
        split={{ after: half, label: t('overviews.themes.half') }}
      />
    </ChartFrame>
  );
}

const courseWords =
  ({ t }: Speech, { unfinished }: ThemeLines) =>
  ({ course }: ThemeLine): string => {
    if (course === null) return '';
    const soFar = course === 'fades' && unfinished;
    return t(`overviews.themes.course.${soFar ? 'fadesSoFar' : course}`);
  };

function themesSentence(speech: Speech, { lines, half, unfinished }: ThemeLines): string {
  const { t } = speech;
  const wordsOf = (some: readonly ThemeLine[]) =>
    listed(
      speech,
      some.map(({ word }) => quoted(t, word)),
    );
  const beyond = lines.length - mostDrawn;
  const cut = beyond > 0 ? [t('overviews.themes.beyond', { count: beyond })] : [];
  if (lines.every(({ course }) => course === null)) {
    const met = t('overviews.themes.met', { count: lines.length, words: wordsOf(lines) });
    const later = Number.isFinite(half) ? [t('overviews.themes.oneHalf')] : [];
    return [met, ...later, ...cut].join(' ');
  }
  const said = (['stays', 'appears', 'fades'] as const).flatMap((course) => {
    const some = lines.filter((line) => line.course === course);
    if (some.length === 0) return [];
    const soFar = course === 'fades' && unfinished;
    return [t(`overviews.themes.${soFar ? 'fadesSoFar' : course}`, { words: wordsOf(some) })];
  });
  return [...said, ...cut].join(' ');
}
