import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/font.css';
import { Program } from './app/Program.tsx';
import { firstAnswers } from './features/start/firstAnswers.ts';

// Opening the records takes less than this; where it does not, the shape of the window is shown meanwhile.
const patienceMs = 400;

/** The small window of the closing has one page of its own, and no records behind it. */
const isClosing = window.location.hash === '#/closing';

// Not awaited at the top: the page of the closing needs this file to have ended.
void (isClosing ? import('./app/ClosingProgram.tsx').then(({ ClosingProgram }) => draw(<ClosingProgram />)) : firstAnswers(patienceMs).then((first) => draw(<Program first={first} />)));

function draw(content: ReactNode): void {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{content}</StrictMode>);
}
