import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/strict-zod.ts';
import { App } from './app/App.tsx';
import { watchRefusals } from './app/refusals.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

watchRefusals();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
