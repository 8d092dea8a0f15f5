/** The one clock of the program; rules and records are given what it says. */
export interface Clock {
  /** Local day, YYYY-MM-DD. */
  today(): string;
  /** Local moment, YYYY-MM-DDTHH:MM:SS. */
  now(): string;
}

export const systemClock: Clock = {
  today: () => moment(new Date()).slice(0, 10),
  now: () => moment(new Date()),
};

function moment(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}
