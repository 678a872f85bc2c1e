import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import {
  Button as AriaButton,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components';
import button from './Button.module.css';
import { Button } from './Button.tsx';
import type { Option } from './Choice.tsx';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import list from './Select.module.css';
import styles from './SplitButton.module.css';

interface SplitButtonProps<V extends string> {
  readonly children: string;
  readonly icon: LucideIcon;
  readonly isPending: boolean;
  readonly onPress: () => void;
  /** Names the arrow. */
  readonly menuLabel: string;
  readonly options: readonly Option<V>[];
  /** The one that the button itself does. */
  readonly value: V;
  readonly onPick: (value: V) => void;
}

/** The usual way on the button, the others behind its arrow. */
export function SplitButton<V extends string>(props: SplitButtonProps<V>) {
  const { children, icon, isPending, onPress, menuLabel, options, value, onPick } = props;
  return (
    <div className={styles.split}>
      <Button look="primary" icon={icon} isPending={isPending} onPress={onPress}>
        {children}
      </Button>
      <MenuTrigger>
        <AriaButton
          aria-label={menuLabel}
          isDisabled={isPending}
          className={classes(button.button, button.primary, styles.arrow)}
        >
          <Icon of={ChevronDown} />
        </AriaButton>
        <Popover className={list.popover ?? ''} placement="bottom end" offset={4}>
          <Menu
            className={list.list ?? ''}
            selectionMode="single"
            selectedKeys={[value]}
            onAction={(key) => {
              const picked = options.find((option) => option.value === key);
              if (picked) onPick(picked.value);
            }}
          >
            {options.map((option) => (
              <MenuItem
                key={option.value}
                id={option.value}
                textValue={option.label}
                className={classes(list.item, styles.item)}
              >
                {({ isSelected }) => (
                  <>
                    <span className={list.tick}>{isSelected ? <Icon of={Check} /> : null}</span>
                    <span className={styles.words}>
                      <Text slot="label">{option.label}</Text>
                      {option.help ? (
                        <Text slot="description" className={styles.help ?? ''}>
                          {option.help}
                        </Text>
                      ) : null}
                    </span>
                  </>
                )}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
