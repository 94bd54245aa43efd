"""The German eID card (BSI TR-03110, TR-03127): the terminal's side, and a simulated chip.

A kiosk runs PACE and relays; the key of the terminal and, after chip authentication, the keys of secure messaging
belong to the eID service. So `SecureMessaging` and everything of the service's side work without a connection.

Encodings. What cannot be read raises `tlv.MalformedError` or a subclass, a ValueError, and nothing else:
    tlv, asn1                  data objects; object identifiers, integers, strings
    chat                       CHAT(…).rights .role & | without is_within; Right, Role, TerminalType
    cv_public_key              EllipticCurveKey, RSAKey, CurveParameters
    cv_certificate             CVCertificate.from_bytes; CertificateBody, sign_certificate, verify_signature
    cv_request                 CVRequest.from_bytes .verify()
    certificate_chain          terminal_certificate, build_chain(certificates, trust_anchors), verify_chain
    certificate_description    CertificateDescription.from_bytes .matches(certificate) .admits(tls_certificate)
    auxiliary_data             AuxiliaryData.from_bytes .required_age(today)
    security_infos             PACEInfo, ChipAuthenticationInfo …; card_access: CardAccess.from_bytes, .of(infos)
    data_groups                DataGroup, decode(data_group, raw), encode; right_names: RIGHT_NAMES
    password                   PasswordID, mrz_secret(document_number, date_of_birth, date_of_expiry)
    domain_parameters          the curves, and points on them; standard_curves, public_ecdsa, ecdsa_plain
Over a `CardConnection`, on the kiosk:
    application                read_card_access, read_card_security, read_file, read_data_group; the commands
    pace                       establish → PACEResult(connection, id_picc, trust_anchors), read_pin_status
    secure_messaging           SecureConnection: transmit, .unprotected for commands that the service protected
    terminal_authentication    get_challenge, authenticate(connection, chain, compressed_key, auxiliary, signature)
    chip_authentication        authenticate(connection, info, ephemeral_point) → ChipAnswer
    pin_management             change_pin, resume, unblock, set_new_pin
    pin_pad                    the same on the pad of a reader
Without one, in the service:
    terminal_authentication    signed_message, sign_challenge(private_key, certificate, message)
    passive_authentication     verify_card_security(raw, authorities, moment) → CardSecurity
    chip_authentication        EphemeralKey.generate(domain), agree(…) → SecureMessaging
    secure_messaging           SecureMessaging.wrap, any number ahead, and unwrap, in the same order
    restricted_identification  select_key, ask_identifier, read_identifier
Errors of the card are those of `hardware.errors`; `TerminalRefused` and `CardNotGenuine` are CardProtocolErrors.
"""
