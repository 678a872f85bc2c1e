import { useParams } from '@tanstack/react-router';
import { Printed, Unprintable } from '#renderer/app/Printed.tsx';
import { Paper } from '#renderer/guided/Paper.tsx';
import { InFrench } from '#renderer/i18n/InFrench.tsx';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { overviewSheetFr as words } from '#shared/i18n/fr/overview-sheet.ts';
import { type LoadSpan, loadSpan } from '#shared/ipc/printed-page.ts';
import { firstDay, LoadChart } from './LoadChart.tsx';

/** `/impression/charge/$span`: one's own load, for oneself; the hidden page that main prints. */
export function PrintedLoad() {
  const given = useParams({ strict: false });
  const span = loadSpan.safeParse(given.span);
  return span.success ? <Printable span={span.data} /> : <Unprintable />;
}

function Printable({ span }: { span: LoadSpan }) {
  const from = firstDay(span);
  const { data, error } = useRead(api.journal.load, { from });
  return (
    <Printed title={words.fileTitle} failed={Boolean(error)}>
      {data ? (
        <InFrench>
          <Paper title={words.ownTitle} facts={[words.ownConfidential]}>
            {data.map((history) => (
              <LoadChart key={history.scale} history={history} from={from} />
            ))}
          </Paper>
        </InFrench>
      ) : null}
    </Printed>
  );
}
