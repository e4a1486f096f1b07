package dojang.directory.application;

import dojang.directory.model.DirectorySnapshot;

/** The directory as it stood after so many changes. */
record DirectoryPicture(long version, DirectorySnapshot snapshot) {

    /** The later of the two; of equals the one that was read last. */
    static DirectoryPicture later(DirectoryPicture shown, DirectoryPicture read) {
        return shown.version > read.version ? shown : read;
    }
}
