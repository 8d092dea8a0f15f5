import { useMediaQuery, type PaletteMode } from '@mui/material';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useRemembered } from './remembered.ts';

export const appearances = ['system', 'light', 'dark'] as const;
export type AppearanceChoice = (typeof appearances)[number];

export interface Appearance {
  readonly choice: AppearanceChoice;
  readonly mode: PaletteMode;
  readonly choose: (choice: AppearanceChoice) => void;
}

const AppearanceContext = createContext<Appearance>({ choice: 'system', mode: 'light', choose: () => undefined });

/** Light, dark, or as the computer has it; remembered on this computer. */
export function AppearanceProvider({ children }: { readonly children: ReactNode }) {
  const [choice, choose] = useRemembered<AppearanceChoice>('appearance', 'light', appearances);
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  const mode: PaletteMode = choice === 'system' ? (systemDark ? 'dark' : 'light') : choice;
  const value = useMemo(() => ({ choice, mode, choose }), [choice, mode, choose]);
  return <AppearanceContext value={value}>{children}</AppearanceContext>;
}

export function useAppearance(): Appearance {
  return useContext(AppearanceContext);
}
