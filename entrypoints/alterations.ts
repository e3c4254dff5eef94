/** The engine's part that finds what was changed after signing. Its worker loads it where a signature fails. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findAlterations } from '../src/checks/alterations/alterations.ts';
import { givePart } from '../src/platform/platform.ts';

export default defineUnlistedScript(() => givePart('alterations', findAlterations));
