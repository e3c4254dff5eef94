/** Why a check was not made, or says less than it could. */
export type SkipReason =
  | 'no-resolver' //         the caller gave none: claims only
  | 'no-address' //          nothing tells the address that connected
  | 'no-sender' //           nothing tells MAIL FROM, and HELO is no better
  | 'no-from-domain' //      From names nobody, or several
  | 'never-asked' //         the domain is of one network only, or the administrator keeps it
  | 'withheld' //            the question would have carried the sender's local part
  | 'body-not-checkable' //  the body was not seen, or the copy is not exact
  | 'signature-not-checkable' // the copy is not exact, and its header signature fails
  | 'spf-unknown' //         SPF could not be made, and might have aligned
  | 'dkim-unknown' //        a signature could not be checked, and might have aligned
  | 'too-many' //            more signatures than we verify
  | 'chain-broken' //        sets of the ARC chain are missing, or there twice
  | 'not-mail';
