"""From a draft to a submission: data, metadata, signature, encryption; the kiosk cannot read back what it sealed."""
