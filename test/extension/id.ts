export const extensionId = 'model-card-review.model-card-review';
