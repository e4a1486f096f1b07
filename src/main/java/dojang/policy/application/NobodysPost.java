package dojang.policy.application;

import dojang.shared.model.PostId;
import java.util.UUID;

/** The post of a drafter who is nobody in particular. */
final class NobodysPost {

    static final PostId ID = new PostId(new UUID(0, 0));

    private NobodysPost() {}
}
