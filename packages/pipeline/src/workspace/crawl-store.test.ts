import { storeContract } from '@rampe/crawl/contract'
import { openWorkspace } from './workspace.ts'

storeContract('the workspace', () => openWorkspace(':memory:').site('https://theatre.example/').crawlStore)
