import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/font.css';
import { Program } from './app/Program.tsx';
import { firstAnswers } from './features/start/firstAnswers.ts';

// Opening the records takes less than this; where it does not, the shape of the window is shown meanwhile.
const patienceMs = 400;

const first = await firstAnswers(patienceMs);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Program first={first} />
    </StrictMode>,
  );
}
