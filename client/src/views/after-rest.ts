/** Does something once what keeps happening has come to rest. */

export interface AfterRest {
  /** Something happened: what is due is put off. */
  start(): void;
  /** Nothing is due any more. */
  stop(): void;
  dispose(): void;
}

/** Runs `act` once, so many milliseconds after the last `start`. */
export function afterRest(milliseconds: number, act: () => void): AfterRest {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  return {
    start: () => {
      stop();
      timer = setTimeout(() => {
        timer = null;
        act();
      }, milliseconds);
    },
    stop,
    dispose: stop,
  };
}
