/**
 * Words that stand beside a name that is imitated, in domains and in display names: what its owner
 * would have, and little that says somebody else writes. Ours, 2026-11-20. Plain small letters.
 */
export const lureWords =
  'access account accounts admin alert alerts app assistance bank billing card care center client com confirm courier customer deliver delivery department email express help helpdesk info invoice konto kunde kundendienst kundenservice kundeservice kundservice kundtjanst klantenservice live login mail net noreply notice notification notifications official online order orders package paket pakket parcel pay payment payments post prime reply reward rewards safe safety secure securite security service services shipment shipping shop sicherheit sikkerhed signin storage store support survey surveys team the tracking update updates validate verification verify versand wallet web winner www your'.split(
    ' ',
  );
