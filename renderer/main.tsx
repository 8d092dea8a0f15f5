import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/font.css';
import { Program } from './app/Program.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Program />
    </StrictMode>,
  );
}
