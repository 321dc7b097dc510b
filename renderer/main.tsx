// In a layer: a room's own styles win whichever file the page loads first.
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './styles/fonts.css'
import './styles/global.css'
import { setNonce } from 'get-nonce'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { App } from './app/app.tsx'
import { callShell } from './client/call.ts'
import { startLanguage } from './client/language.ts'
import { styleNonce } from './styles/style-nonce.ts'

// No eval under the page's policy, and no style without its nonce.
z.config({ jitless: true })
setNonce(styleNonce)

const { settings } = await callShell('shell.settings', {})
await startLanguage(settings.language)
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<App />)
