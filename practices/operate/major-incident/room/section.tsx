import { type ReactNode, useId } from 'react';

type Props = {
  readonly title: string;
  readonly help?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A named part of the room. */
export const RoomSection = ({ title, help, aside, children }: Props) => {
  const id = useId();
  return (
    <section className="room-section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {help ? <p className="quiet room-help">{help}</p> : null}
      {children}
    </section>
  );
};
