"""The German eID card (BSI TR-03110, TR-03127): the terminal's side, and a simulated chip.

A kiosk runs PACE and relays; the key of the terminal and, after chip authentication, the keys of secure messaging
belong to the eID service. So `SecureMessaging` and everything of the service's side work without a connection.

Encodings, all raising `tlv.MalformedError` and nothing else:
    tlv, asn1               data objects; object identifiers, integers, strings
    chat                    CHAT, Right, Role, TerminalType
    cv_public_key           EllipticCurveKey, RSAKey, CurveParameters
    cv_certificate          CVCertificate, CertificateBody, sign_certificate, verify_signature
    certificate_chain       build_chain(certificates, trust_anchors), verify_chain
    certificate_description CertificateDescription, its hash against the certificate's extension
    auxiliary_data          AuxiliaryData: age, validity of the card, community
    security_infos          PACEInfo, ChipAuthenticationInfo … ; card_access: CardAccess
    data_groups             DataGroup, decode, encode; rights: official names in German and English
    domain_parameters       the curves, and points on them
Protocols over a `CardConnection`:
    password                PasswordID, key derivation
    secure_messaging        SecureMessaging.wrap and unwrap, SecureConnection
    pace                    establish, read_retry_counter
    terminal_authentication the commands, and sign_challenge of the key's holder
    chip_authentication     the commands, and the key agreement of the key's holder
    restricted_identification, passive_authentication
    application             files, data groups, verification of auxiliary data
    pin_management          change, unblock, resume
"""
