import { type ReactNode, useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Choice } from '#renderer/ui/Choice.tsx';
import type { Address } from '#shared/features/fields.ts';
import type { PrintedPage } from '#shared/ipc/printed-page.ts';
import { PrintDialog } from './PrintDialog.tsx';

interface HandOverDialogProps {
  readonly title: string;
  readonly text: string;
  /** How the person is addressed; can be changed for this page. */
  readonly initial: Address;
  readonly printed: (address: Address) => PrintedPage;
  /** Must hold before any file is asked for; what is printed is then what is on screen. */
  readonly before: (address: Address) => Promise<unknown>;
  readonly after?: (address: Address) => Promise<unknown>;
  /** The page in that form of address. */
  readonly children: (address: Address) => ReactNode;
  readonly onClose: () => void;
}

/** A page as the person would hold it, in *tu* or *vous*; a PDF if they want it. */
export function HandOverDialog(props: HandOverDialogProps) {
  const { title, text, initial, printed, before, after, children, onClose } = props;
  const t = useT();
  const [address, setAddress] = useState<Address>(initial);
  return (
    <PrintDialog
      title={title}
      text={text}
      page={printed(address)}
      before={() => before(address)}
      after={after ? () => after(address) : undefined}
      choices={
        <Choice<Address>
          label={t('notes.handOver.address')}
          options={[
            { value: 'vous', label: t('notes.handOver.vous') },
            { value: 'tu', label: t('notes.handOver.tu') },
          ]}
          value={address}
          onChange={setAddress}
        />
      }
      onClose={onClose}
    >
      {children(address)}
    </PrintDialog>
  );
}
