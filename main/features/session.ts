import { recover, signIn } from '../session/sign-in.ts';
import type { FeatureHandlers } from '../bridge/handlers.ts';

/** At the door: who may come in, and going out of the room. */
export const session = {
  status: ({ services: { session: here } }) => here.status(),

  signIn: (door, asked) => {
    const { session: here } = door.services;
    return here.inTurn(async () => {
      const answer = await signIn(door, here, asked);
      return { ...answer, status: await here.status() };
    });
  },

  async lock({ services: { session: here } }) {
    await here.lock();
    return here.status();
  },

  recover: (door, asked) => {
    const { session: here } = door.services;
    return here.inTurn(async () => {
      const answer = await recover(door, here, asked);
      return { ...answer, status: await here.status() };
    });
  },
} satisfies FeatureHandlers<'session'>;
