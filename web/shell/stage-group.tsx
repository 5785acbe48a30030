import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import { type ReactNode, useId, useState } from 'react';
import { kept } from '../../ui/client/kept.ts';

type Props = {
  readonly name: string;
  readonly label: string;
  /** As long as nobody folded or unfolded it. */
  readonly unfolded: boolean;
  readonly children: ReactNode;
};

/** A stage of the lifecycle, folded as one left it. */
export const StageGroup = ({ name, label, unfolded, children }: Props) => {
  const id = useId();
  const [chosen, setChosen] = useState(() => kept.read<boolean>(`stage:${name}`));
  const open = chosen ?? unfolded;
  const toggle = (): void => {
    kept.write(`stage:${name}`, !open);
    setChosen(!open);
  };
  return (
    <section className="stage">
      <button type="button" aria-expanded={open} aria-controls={id} onClick={toggle}>
        {label}
        <IconChevronDown size={14} stroke={1.8} aria-hidden="true" />
      </button>
      <ul id={id} hidden={!open}>
        {children}
      </ul>
    </section>
  );
};
