import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { start } from './state/startup.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/graph.css';
import './styles/panels.css';
import './styles/evidence.css';
import './styles/overlays.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
void start();
