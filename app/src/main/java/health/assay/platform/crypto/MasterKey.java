package health.assay.platform.crypto;

/// The one key that seals all others. Only its holder sees it: a file, or a service that lends its use.
sealed interface MasterKey permits FileMasterKey, KmsMasterKey, VaultMasterKey {

    /// The key, in the version, that seals at present: `file:2087439112`.
    String current();

    byte[] seal(byte[] key);

    /// @param sealedBy what `current` said when it was sealed
    /// @throws CannotOpen when this master key did not seal it
    byte[] open(String sealedBy, byte[] sealed);

    /// What an operator should put right when nothing opens.
    String remedy();
}
